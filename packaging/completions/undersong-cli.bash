# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Completion of undersong-cli for bash: source this file, or install it in share/bash-completion/completions.

_undersong_cli() {
    local commands="sign-in import recommend play pause next previous like dislike rest undo redo why history search song
        status devices export sandbox doctor loop replay"
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
        --catalogue | --listener)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --look-up-sound)
            mapfile -t COMPREPLY < <(compgen -W "on off" -- "$current")
            return
            ;;
        --filter)
            mapfile -t COMPREPLY < <(compgen -W "all liked disliked rested" -- "$current")
            return
            ;;
        -n | --client-id) return ;;
    esac

    case $command in
        "") [[ $current == -* ]] || options="$options $commands" ;;
        recommend | search) options="-n $options" ;;
        history) options="-n --filter $options" ;;
        import) options="--look-up-sound $options" ;;
        sign-in) options="--client-id --session-only $options" ;;
        loop) options="-n --client-id --session-only $options" ;;
        sandbox) options="--catalogue --listener $options" ;;
    esac
    if [[ $command == export || $command == replay ]] && [[ $current != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
}

complete -F _undersong_cli undersong-cli
