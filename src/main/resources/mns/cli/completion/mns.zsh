#compdef mns
# Completion of mns for zsh. Put it into a folder of $fpath under the name _mns:
#
#   mkdir -p ~/.zsh/completions
#   mns completion zsh > ~/.zsh/completions/_mns
#
# with these lines in ~/.zshrc:
#
#   fpath=(~/.zsh/completions $fpath)
#   autoload -U compinit && compinit
#
# or else add, behind those of compinit:
#
#   source <(mns completion zsh)
#
# Aliases of mns are completed too; a function or a script that runs mns is, once zsh is told of it: compdef _mns NAME
#
# Of all that is typed, nothing is run or expanded but a word that names mns.

_mns() {
  local -a before whole open
  local mns=mns line text description word
  local -i i
  for word in "${(@Q)words[1,CURRENT - 1]}"; do
    before+=("${word/#\~\//$HOME/}")
  done
  # A wrapper such as nice may stand before mns, a function for it.
  i=$before[(i)(|*/)mns]
  if ((i > $#before)) || [[ $i -gt 1 && $(whence -w -- "$before[1]") == *': function' ]]; then
    i=1
  else
    mns=$before[i]
    whence -p -- "$mns" >/dev/null || mns=mns
  fi

  for line in "${(@f)$(command "$mns" __complete "${(@)before[i + 1,-1]}" "${(Q)PREFIX}" </dev/null 2>/dev/null)}"; do
    text=${line%%$'\t'*} description=${line#*$'\t'}
    if [[ $text == :file ]]; then
      compset -p ${#description}
      _mns_files
      return
    fi
    if [[ $text == :more ]]; then
      compadd -x "$description"
      continue
    fi
    # _describe takes what stands behind a colon for the description.
    text=${${text//\\/\\\\}//:/\\:}
    if [[ $text == *[/=] ]]; then
      open+=("$text:$description")
    elif [[ -n $text ]]; then
      whole+=("$text:$description")
    fi
  done
  # mns has found what fits, whatever its case and accents.
  _describe -V mns whole -U -- open -U -S ''
}

# Adds names of files. Unlike this, _files runs what is typed in $(...) and between backquotes.
_mns_files() {
  local name=${(Q)PREFIX}
  local folder=${(M)name##*/}
  local -a folders files
  folder=${folder/#\~\//$HOME/}
  if [[ ${name##*/} == .* ]]; then setopt localoptions globdots; fi
  folders=("$folder"*(N-/:t)) files=("$folder"*(N^-/:t))
  compset -P '*/'
  compadd -f -W "$folder" -q -S / -a folders
  compadd -f -W "$folder" -a files
}

# As a file of $fpath it is called to complete a line, as a script it is told to be ready for that.
if [[ ${funcstack[1]-} == _mns ]]; then
  _mns "$@"
else
  compdef _mns mns
fi
