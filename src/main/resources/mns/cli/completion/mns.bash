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
# An alias of mns is completed too, once bash is told of it: complete -o nosort -F _mns ALIAS

# Splits a line as bash does, but leaves the variables and commands in it alone. Sets, in the caller:
#   words   the words without their quotes, the last of which is begun
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
    elif [[ $char == [[:blank:]\<\>] ]]; then
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
    \") text=${text//\\/\\\\} text=${text//\"/\\\"} text=${text//\$/\\\$} text=${text//\`/\\\`} ;;
    *) if [[ $text == *[![:alnum:]_@%+=:,./-]* ]]; then printf -v text %q "$text"; fi ;;
  esac
}

# Puts descriptions behind the candidates, in a list that is only to be read.
_mns_describe() {
  local i width=0 room
  for i in "${!COMPREPLY[@]}"; do
    if ((${#COMPREPLY[i]} > width)); then width=${#COMPREPLY[i]}; fi
  done
  room=$((${COLUMNS:-80} - width - 5))
  for i in "${!COMPREPLY[@]}"; do
    if [[ ${descriptions[i]} ]] && ((room > 10)); then
      printf -v COMPREPLY[i] '%s%*s  (%s)' "${COMPREPLY[i]}" $((width - ${#COMPREPLY[i]})) '' "${descriptions[i]:0:room}"
    fi
  done
}

_mns() {
  local line=${COMP_LINE:0:COMP_POINT} words quote target mns begun head text description descriptions=()
  COMPREPLY=()
  # An alias stands for its text; a variable may be set before the command.
  if [[ ${BASH_ALIASES[$1]-} ]]; then line="${BASH_ALIASES[$1]} ${line#*"$1"}"; fi
  # What readline replaces is $2: less than the word, if that has a colon, an equals sign or a quote in it.
  _mns_split "$line"
  local open=$quote all=("${words[@]}") redirected=$target
  _mns_split "$open$2"
  begun=${all[-1]}
  head=${begun%"${words[-1]}"}
  quote=$open words=("${all[@]}")
  while ((${#words[@]} > 2)) && [[ ${words[0]} == *=* ]]; do words=("${words[@]:1}"); done
  mns=${words[0]}
  type -P -- "$mns" >/dev/null || mns=mns

  if [[ $redirected ]]; then
    _mns_files '' "$begun"
    return
  fi
  while IFS=$'\t' read -r text description; do
    if [[ $text == :file ]]; then
      _mns_files "$description" "${begun#"$description"}"
    elif [[ $text == "$head"* ]]; then
      if [[ $text == *[/=] ]]; then compopt -o nospace; fi
      text=${text#"$head"}
      if ((COMP_TYPE != 63)); then _mns_quote; fi
      COMPREPLY+=("$text") descriptions+=("$description")
    fi
  done < <("$mns" __complete "${words[@]:1}" 2>/dev/null)
  if ((COMP_TYPE == 63)); then _mns_describe; fi
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
