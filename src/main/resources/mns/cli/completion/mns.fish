# Completion of mns for fish 3.1 and later. Put it where fish looks for it:
#
#   mkdir -p ~/.config/fish/completions
#   mns completion fish > ~/.config/fish/completions/mns.fish
#
# Aliases of mns are completed too. Of what mns offers, fish leaves out what differs from the word in more than case. Of all
# that is typed, nothing is run or expanded but a word that names mns.

# Prints candidates, each with its description behind a tab.
function __mns_complete
    set -l words (commandline -opc)
    set -l mns mns
    set -l given $words[2..-1]
    set -l i 1
    while set -q words[$i]
        if string match -qr '(^|/)mns$' -- $words[$i]
            set given $words
            set -e given[1..$i]
            set mns (__mns_home $words[$i])
            break
        end
        set i (math $i + 1)
    end
    command -q -- $mns; or set mns mns
    set -l raw (commandline -ct | string collect)
    # A quote may be open still.
    set -l begun (string unescape -- "$raw"; or string unescape -- "$raw\""; or string unescape -- "$raw'")

    command $mns __complete (__mns_home $given) "$begun" </dev/null 2>/dev/null | while read -l line
        set -l file (string match -r '^:file\t(.*)$' -- $line)
        set -l more (string match -r '^:more\t(.*)$' -- $line)
        if set -q more[1]
            # What is typed becomes itself.
            printf '%s\t%s\n' "$begun" $more[2]
        else if set -q file[1]
            set -l length (string length -- "$file[2]")
            __mns_files "$file[2]" (string sub -s (math $length + 1) -- "$begun" | string collect -a)
        else
            printf '%s\n' $line
        end
    end
end

# Prints words, those that begin with the home of the user with its path.
function __mns_home
    for word in $argv
        string match -q '~/*' -- $word; and set word $HOME(string sub -s 2 -- $word)
        printf '%s\n' $word
    end
end

# Prints the names of files that begin as typed, behind a part of the word.
function __mns_files
    set -l path (__mns_home $argv[2])
    for file in "$path"*
        test -d "$file"; and set file $file/
        string match -q '~/*' -- $argv[2]; and set file '~'(string sub -s (math (string length -- $HOME) + 1) -- $file)
        printf '%s%s\n' $argv[1] $file
    end
end

complete -c mns -k -f -a '(__mns_complete)'
