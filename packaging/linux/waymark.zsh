#compdef waymark
_arguments '1:command or file:(open show today progress tick field phase nature review note add reword move remove revise undo export track diff merge import check picture schema)' '*:file:_files'
