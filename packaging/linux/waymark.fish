complete -c waymark -n __fish_use_subcommand -a 'open show today progress tick field phase nature review note add reword move remove revise undo export track diff merge import check picture schema'
