# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Completion of undersong-cli for bash: source this file, or install it in share/bash-completion/completions.

_undersong_cli() {
    local commands="sign-in import enrich gather listenbrainz genres recommend play pause next previous like dislike rest undo redo why why-not dial session history search
        song same status devices export import-history privacy sandbox analyse doctor loop replay evaluate train model report taste"
    local options="--json --profile --sandbox --help --version"
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local command="" word index

    for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ ${COMP_WORDS[index - 1]} != --profile && $word != -* ]]; then
            command=$word
            break
        fi
    done

    COMPREPLY=()
    case $before in
        --profile)
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return
            ;;
        --catalogue | --listener | --playlists | --listeners | --interactions | --test | --valid)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --look-up-sound)
            mapfile -t COMPREPLY < <(compgen -W "on off" -- "$current")
            return
            ;;
        --protocol)
            mapfile -t COMPREPLY < <(compgen -W "online progressive playlists collaborative" -- "$current")
            return
            ;;
        --hold-out)
            mapfile -t COMPREPLY < <(compgen -W "pairs playlist" -- "$current")
            return
            ;;
        --valid-use)
            mapfile -t COMPREPLY < <(compgen -W "learn tune mask" -- "$current")
            return
            ;;
        --parts)
            mapfile -t COMPREPLY < <(compgen -W "sound sound,artist sound,artist,listeners" -- "$current")
            return
            ;;
        --filter)
            mapfile -t COMPREPLY < <(compgen -W "all liked disliked rested" -- "$current")
            return
            ;;
        --on | --off)
            mapfile -t COMPREPLY < <(compgen -W "all spotify-accounts spotify-api covers reccobeats musicbrainz acousticbrainz listenbrainz lastfm deezer" -- "$current")
            return
            ;;
        -n | --client-id | --user | --like-rate | --seeds | --warm | --count | --model | --threads) return ;;
    esac

    case $command in
        "") [[ $current == -* ]] || options="$options $commands" ;;
        recommend | search) options="-n $options" ;;
        session) options="--none --guest --list --learn-nothing --rename --end $options" ;;
        dial) options="show set auto $options" ;;
        same) options="show join split -n $options" ;;
        history) options="-n --filter $options" ;;
        import) options="--look-up-sound $options" ;;
        privacy) options="--on --off $options" ;;
        enrich) options="--on --off --lastfm-key --limit $options" ;;
        listenbrainz) options="--user --token --forget $options" ;;
        sign-in) options="--client-id --session-only $options" ;;
        loop) options="-n --client-id --session-only $options" ;;
        evaluate)
            options="--listener --protocol --like-rate --seeds --seed --warm --playlists --listeners --count --parts
                --hold-out --interactions --test --valid --valid-use --model --threads --no-timing $options"
            ;;
        model)
            options="--force $options"
            [[ $before == model ]] && options="show export import use reset $options"
            ;;
        sandbox) options="--catalogue --listener $options" ;;
    esac
    if [[ $command == export || $command == import-history || $command == replay || $command == evaluate ]] && [[ $current != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
    fi
    if [[ $command == model && ($before == export || $before == import) && $current != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
}

complete -F _undersong_cli undersong-cli
