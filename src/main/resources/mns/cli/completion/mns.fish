# Completion of mns for fish 3.1 and later. Put it where fish looks for it:
#
#   mkdir -p ~/.config/fish/completions
#   mns completion fish > ~/.config/fish/completions/mns.fish
#
# Aliases of mns are completed too. Of what mns offers, fish leaves out what differs from the word in more than case.

# Prints candidates, each with its description behind a tab.
function __mns_complete
    set -l words (commandline -opc | string replace -r '^~/' "$HOME/")
    set -l raw (commandline -ct | string collect)
    # A quote may be open still.
    set -l begun (string unescape -- "$raw"; or string unescape -- "$raw\""; or string unescape -- "$raw'")
    set -l mns $words[1]
    set -e words[1]
    type -q -- $mns; or set mns mns

    command $mns __complete $words "$begun" 2>/dev/null | while read -l line
        set -l file (string match -r '^:file\t(.*)$' -- $line)
        if set -q file[1]
            set -l length (string length -- "$file[2]")
            set -l name (string sub -s (math $length + 1) -- "$begun")
            set -l paths
            if string match -q '~/*' -- "$name"
                set paths (__fish_complete_path $HOME(string sub -s 2 -- "$name") | string replace -- $HOME '~')
            else
                set paths (__fish_complete_path "$name")
            end
            for path in $paths
                printf '%s%s\n' "$file[2]" $path
            end
        else
            printf '%s\n' $line
        end
    end
end

complete -c mns -k -f -a '(__mns_complete)'
