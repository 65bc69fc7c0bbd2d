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
# Aliases of mns are completed too.

_mns() {
  local -a before whole open
  local mns line text description word
  for word in "${(@Q)words[1,CURRENT - 1]}"; do
    before+=("${word/#\~\//$HOME/}")
  done
  mns=$before[1]
  whence -p -- $mns >/dev/null || mns=mns

  for line in "${(@f)$($mns __complete "${(@)before[2,-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
    text=${line%%$'\t'*} description=${line#*$'\t'}
    if [[ $text == :file ]]; then
      compset -p ${#description}
      _files
      return
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

# As a file of $fpath it is called to complete a line, as a script it is told to be ready for that.
if [[ ${funcstack[1]-} == _mns ]]; then
  _mns "$@"
else
  compdef _mns mns
fi
