# bash completion for waymark
_waymark() {
  local word=${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" = 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "open show today progress tick field phase nature review note add reword move remove revise undo export track diff merge import check picture schema --help --version" -- "$word"; compgen -f -- "$word")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}
complete -o filenames -F _waymark waymark
