# shellcheck shell=bash
# Completion of mns for bash 4.4 and later. With the package bash-completion, put it where that looks for it:
#
#   mkdir -p ~/.local/share/bash-completion/completions
#   mns completion bash > ~/.local/share/bash-completion/completions/mns
#
# or else add this line to ~/.bashrc:
#
#   source <(mns completion bash)
#
# An alias, a function or a script that runs mns is completed too, once bash is told of it:
#
#   complete -o nosort -F _mns NAME
#
# Of all that is typed, nothing is run or expanded but a word that names mns.

# Older ones have not got what follows, and would evaluate words that are typed.
if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 404)); then return; fi

# Splits a line as bash does, but leaves the variables and commands in it alone. Sets, in the caller:
#   words   the words of the last command without their quotes, the last of which is begun
#   quote   the quote that is open at the end
#   target  1 if the last word is the target of a redirection
_mns_split() {
  local line=$1 word='' begun='' char i
  words=() quote='' target=''
  for ((i = 0; i < ${#line}; i++)); do
    char=${line:i:1}
    if [[ $quote && $char == "$quote" ]]; then
      quote=''
    elif [[ $quote == "'" ]]; then
      word+=$char
    elif [[ $char == \\ && (-z $quote || ${line:i+1:1} == [\"\\\$\`]) ]]; then
      begun=1 i=$((i + 1)) word+=${line:i:1}
    elif [[ $quote ]]; then
      word+=$char
    elif [[ $char == [\'\"] ]]; then
      begun=1 quote=$char
    elif [[ $char == [\;\&\|\(\)$'\n'] && ! ($target && ! $begun) && ${line:i:2} != '&>' ]]; then
      words=() begun='' word='' target=''
    elif [[ $char == [[:blank:]\<\>\&\|] ]]; then
      # The number of a stream is no word.
      if [[ $char == [\<\>] && $word != *[!0-9]* ]]; then begun=''; fi
      if [[ $begun && -z $target ]]; then words+=("$word"); fi
      if [[ $begun ]]; then target=''; fi
      if [[ $char == [\<\>] ]]; then target=1; fi
      begun='' word=''
    else
      if [[ -z $begun && $char == '~' && ${line:i+1:1} == / ]]; then char=$HOME; fi
      begun=1 word+=$char
    fi
  done
  words+=("$word")
}

# Quotes a candidate, given in $text, as the open quote wants it.
_mns_quote() {
  case $quote in
    \') text=${text//\'/\'\\\'\'} ;;
    \") text=${text//\\/\\\\} text=${text//\"/\\\"} text=${text//\$/\\\$} text=${text//\`/\\\`} text=${text//!/\"\'!\'\"} ;;
    *) if [[ $text == *[![:alnum:]_@%+=:,./-]* ]]; then printf -v text %q "$text"; fi ;;
  esac
}

# Puts descriptions behind the candidates, in a list that is only to be read.
_mns_describe() {
  local i width=0 room description
  for i in "${!COMPREPLY[@]}"; do
    if ((${#COMPREPLY[i]} > width)); then width=${#COMPREPLY[i]}; fi
  done
  room=$((${COLUMNS:-80} - width - 8))
  for i in "${!COMPREPLY[@]}"; do
    if [[ ${descriptions[i]} ]] && ((room > 10)); then
      description=${descriptions[i]}
      if ((${#description} > room)); then
        description=${description:0:room}
        description=${description% *}...
      fi
      printf -v COMPREPLY[i] '%s%*s  (%s)' "${COMPREPLY[i]}" $((width - ${#COMPREPLY[i]})) '' "$description"
    fi
  done
}

# Finds mns in the command whose words are in "all", the last of them begun; an alias, a function or a wrapper such as nice
# may stand before it or for it. Sets, in the caller:
#   mns    the word to run
#   given  the words behind it
_mns_find() {
  local command=("${all[@]}") words quote target name depth i before=0 reach=$((${#all[@]} - 1))
  for ((depth = 0; depth < 9; depth++)); do
    before=0
    while ((before < reach)) && [[ ${command[before]} == [[:alpha:]_]*=* ]]; do before=$((before + 1)); done
    name=${command[before]-}
    if [[ -z $name || -z ${BASH_ALIASES[$name]-} || ($depth -gt 0 && $name == mns) ]]; then break; fi
    _mns_split "${BASH_ALIASES[$name]} "
    unset 'words[-1]'
    command=("${words[@]}" "${command[@]:before + 1}") reach=${#words[@]}
  done
  # What a function does with its words, only its own text tells.
  if ((depth == 0)) && [[ $(type -t -- "$name") == function ]]; then reach=$((before + 1)); fi
  for ((i = before; i < reach; i++)); do
    if [[ ${command[i]##*/} == mns ]]; then
      mns=${command[i]} given=("${command[@]:i + 1}")
      type -P -- "$mns" >/dev/null || mns=mns
      return
    fi
  done
  if ((depth == 0)); then reach=$((before + 1)); fi
  mns=mns given=("${command[@]:reach}")
}

_mns() {
  local line=${COMP_LINE:0:COMP_POINT} words quote target mns given begun head text description more='' descriptions=()
  COMPREPLY=()
  # What readline replaces is $2: less than the word, if that has a colon, an equals sign or a quote in it.
  _mns_split "$line"
  local open=$quote all=("${words[@]}") redirected=$target
  _mns_split "$open$2"
  begun=${all[-1]}
  head=${begun%"${words[-1]}"}
  quote=$open
  _mns_find

  if [[ $redirected ]]; then
    _mns_files '' "$begun"
    return
  fi
  while IFS=$'\t' read -r text description; do
    if [[ $text == :file ]]; then
      _mns_files "$description" "${begun#"$description"}"
    elif [[ $text == :more ]]; then
      more=$description
    elif [[ $text == "$head"* ]]; then
      if [[ $text == *[/=] ]]; then compopt -o nospace; fi
      text=${text#"$head"}
      if ((COMP_TYPE != 63)); then _mns_quote; fi
      COMPREPLY+=("$text") descriptions+=("$description")
    fi
  done < <(command -- "$mns" __complete "${given[@]}" </dev/null 2>/dev/null)
  if ((COMP_TYPE == 63)); then _mns_describe; fi
  # A list is only to be read, so what is said may be in it.
  if ((COMP_TYPE == 63)) && [[ $more ]]; then COMPREPLY+=("($more)"); fi
}

# Adds names of files, which stand behind a part of the word.
_mns_files() {
  local before=$1 begun=$2 name
  compopt -o filenames
  # compgen takes the quotes from what it is given.
  if [[ $begun ]]; then printf -v begun %q "$begun"; fi
  while IFS= read -r name; do
    name=$before$name
    COMPREPLY+=("${name#"$head"}") descriptions+=('')
  done < <(compgen -f -- "$begun")
}

complete -o nosort -F _mns mns
