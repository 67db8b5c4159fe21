# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT
#
# Completion of undersong-cli for fish: install in share/fish/vendor_completions.d.

complete -c undersong-cli -f
complete -c undersong-cli -l json -d 'Print JSON'
complete -c undersong-cli -l profile -x -a '(__fish_complete_directories)' -d 'Another data folder'
complete -c undersong-cli -l sandbox -d 'Use the make-believe Spotify'
complete -c undersong-cli -l help -d 'Show help'
complete -c undersong-cli -l version -d 'Show the version'

complete -c undersong-cli -n __fish_use_subcommand -a sign-in -d 'Connect with your own client ID'
complete -c undersong-cli -n __fish_use_subcommand -a import -d 'Read saved, top and recent songs and playlists'
complete -c undersong-cli -n __fish_use_subcommand -a recommend -d 'Offer songs, with reasons'
complete -c undersong-cli -n __fish_use_subcommand -a play -d 'Play on your Spotify Connect device'
complete -c undersong-cli -n __fish_use_subcommand -a pause -d 'Pause'
complete -c undersong-cli -n __fish_use_subcommand -a next -d 'Go to the next song'
complete -c undersong-cli -n __fish_use_subcommand -a previous -d 'Go to the song before'
complete -c undersong-cli -n __fish_use_subcommand -a like -d 'You like the song'
complete -c undersong-cli -n __fish_use_subcommand -a dislike -d 'You do not like the song'
complete -c undersong-cli -n __fish_use_subcommand -a rest -d 'Hide the song for 30 days'
complete -c undersong-cli -n __fish_use_subcommand -a undo -d 'Take the last answer back'
complete -c undersong-cli -n __fish_use_subcommand -a redo -d 'Give the answer taken back again'
complete -c undersong-cli -n __fish_use_subcommand -a why -d 'The parts of a score'
complete -c undersong-cli -n __fish_use_subcommand -a history -d 'What you liked, disliked and rested'
complete -c undersong-cli -n __fish_use_subcommand -a search -d 'Find songs'
complete -c undersong-cli -n __fish_use_subcommand -a song -d 'All that is known of a song'
complete -c undersong-cli -n __fish_use_subcommand -a status -d 'Where things stand'
complete -c undersong-cli -n __fish_use_subcommand -a devices -d 'Where music can play'
complete -c undersong-cli -n __fish_use_subcommand -a export -d 'Your data, to take along'
complete -c undersong-cli -n __fish_use_subcommand -a sandbox -d 'Run the make-believe Spotify alone'
complete -c undersong-cli -n __fish_use_subcommand -a doctor -d 'Check the set-up'
complete -c undersong-cli -n __fish_use_subcommand -a loop -d 'The whole main job once'
complete -c undersong-cli -n __fish_use_subcommand -a replay -d 'Let a file of likes and dislikes answer'

complete -c undersong-cli -n '__fish_seen_subcommand_from recommend search history loop' -s n -x -d 'How many'
complete -c undersong-cli -n '__fish_seen_subcommand_from history' -l filter -x -a 'all liked disliked rested' -d 'Which'
complete -c undersong-cli -n '__fish_seen_subcommand_from import' -l look-up-sound -x -a 'on off' -d 'Ask ReccoBeats how songs sound'
complete -c undersong-cli -n '__fish_seen_subcommand_from sign-in loop' -l client-id -x -d 'Your own client ID'
complete -c undersong-cli -n '__fish_seen_subcommand_from sign-in loop' -l session-only -d 'Keep the sign-in for this run'
complete -c undersong-cli -n '__fish_seen_subcommand_from sandbox' -l catalogue -r -F -d 'Songs to serve'
complete -c undersong-cli -n '__fish_seen_subcommand_from sandbox' -l listener -r -F -d 'A file of likes and dislikes'
complete -c undersong-cli -n '__fish_seen_subcommand_from export replay' -F
