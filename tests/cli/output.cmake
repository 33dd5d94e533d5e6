# Where files and results go, and what is said when they cannot.
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)

# shell(<status> <script>) runs a script in the folder, `digits` being the command; sets out and err.
function(shell status script)
  execute_process(COMMAND sh -c "digits() { \"${DIGITS}\" \"$@\"; }\n${script}" WORKING_DIRECTORY ${folder}
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE errors)
  if(NOT result STREQUAL status)
    message(FATAL_ERROR "${script}: exit status ${result}, wanted ${status}\n${output}${errors}")
  endif()
  set(out "${output}" PARENT_SCOPE)
  set(err "${errors}" PARENT_SCOPE)
endfunction()
set(train "digits train --layers 64,5,10 --minibatches 1")

# A link stays one, and what it leads to is written, there before or not; its mode stays.
shell(0 "echo old >target && chmod 600 target && ln -s target link && ln -s fresh hanging
  ${train} --save link && ${train} --save hanging && test -L link && test -L hanging
  head -1 target fresh; ls -l target")
matches("${out}" "target <==\ndigit-playground model 1\n.*fresh <==\ndigit-playground model 1\n.*-rw-------")
# A new file's mode is the user's, a name beside it stays whose it was.
shell(0 "umask 027; echo mine >new.partial; ${train} --save new; ls -l new; cat new.partial; ls -A | wc -l")
matches("${out}" "\n-rw-r-----[^\n]* new\nmine\n *6\n$")
# A link may name the whole path; one that leads to itself leads nowhere.
shell(0 "echo old >far && ln -s \"$PWD/far\" absolute && ${train} --save absolute && test -L absolute && head -1 far")
matches("${out}" "digit-playground model 1\n$")
shell(2 "ln -s circle circle; ${train} --save circle")
matches("${err}" "^digits: cannot write circle: [^\n]*symbolic links\n$")
shell(0 "test -L circle")
# Other names of the file have it, too.
shell(0 "echo old >one && ln one two && ${train} --save one && head -1 two")
matches("${out}" "digit-playground model 1\n$")
# A pipe stays one.
shell(0 "mkfifo pipe; cat pipe >copy & ${train} --save pipe; wait; test -p pipe && head -1 copy")
matches("${out}" "digit-playground model 1\n$")
shell(0 "${train} --save /dev/stdout | head -1")
matches("${out}" "^digit-playground model 1\n$")
shell(0 "${train} --save /dev/stdout >whole; head -1 whole; tail -1 whole")
matches("${out}" "^digit-playground model 1\nAccuracy = [^\n]*\n$")
# Results that go to another file stay out of it.
shell(0 "echo old >there; ${train} --save there >results; head -1 there; tail -1 results")
matches("${out}" "^digit-playground model 1\nAccuracy = [^\n]*\n$")
# An ending in capitals is one.
shell(0 "${train} --save MODEL.NPZ; head -c 2 MODEL.NPZ")
matches("${out}" "PK$")

foreach(options "train --save" "rasterize --strokes x --out" "evaluate --model x --csv x --gallery" "evaluate --csv x --model")
  shell(2 "digits ${options} ''")
  matches("${err}" "^digits: [^\n]*the file's name is empty; expected a path[^\n]*\n$")
endforeach()

# Results that cannot be printed are an error; a model is saved all the same.
set(unprinted "^digits: cannot write the results to standard output: [^\n]*\n$")
if(EXISTS /dev/full)
  foreach(command "${train}" "${train} --json" "digits --help" "digits gradcheck --layers 64,5,10")
    shell(2 "${command} >/dev/full")
    matches("${err}" "${unprinted}")
  endforeach()
  shell(2 "${train} --save saved >/dev/full")
  shell(0 "head -1 saved")
  matches("${out}" "digit-playground")
  # Where neither goes, the file's reason is said.
  shell(2 "mkfifo torn; (: <torn) & digits train --minibatches 1 --save torn >/dev/full")
  matches("${err}" "^digits: cannot write torn: [^\n]*\n$")
endif()
shell(2 "${train} --json >&-")
matches("${err}" "${unprinted}")
shell(0 "( until [ -e closed ]; do sleep 0.05; done; ${train} --json; echo $? >status ) | { exec <&-; : >closed; }")
matches("${err}" "${unprinted}")
shell(0 "cat status")
matches("${out}" "^2\n$")
# And where saving fails after all the training, the results are printed: nobody reads on from this pipe.
shell(2 "mkfifo broken; (: <broken) & digits train --minibatches 1 --save broken")
matches("${out}" "Accuracy = 0\\.")
matches("${err}" "^digits: cannot write broken: [^\n]*\n$")
# A disk that is full: what was there stays, and nothing is left beside it. The limit is 1.5 MB where a block has 512 bytes.
shell(2 "mkdir full; echo old >full/model; trap '' XFSZ; ulimit -f 3000
  digits train --layers 64,512,500,10 --minibatches 1 --batch-size 1 --save full/model")
matches("${out}" "Accuracy = 0\\.")
matches("${err}" "^digits: cannot write full/model: File too large\n$")
shell(0 "cat full/model; ls -A full")
matches("${out}" "^old\nmodel\n$")
# A folder that is gone when the file is to be written: the strokes are read after it was looked at.
shell(2 "mkdir gone; mkfifo strokes; { exec 3>strokes; rmdir gone; printf '.SEGMENT DIGIT 0 ? \"1\"\\n.PEN_DOWN\\n1 2\\n.PEN_UP\\n' >&3; } &
  digits rasterize --strokes strokes --out gone/bitmaps")
matches("${err}" "^digits: cannot write gone/bitmaps: No such file or directory\n$")
# A terminal that is not there.
find_program(SETSID setsid)
if(SETSID AND EXISTS /dev/tty)
  shell(2 "${SETSID} -w '${DIGITS}' train --layers 64,5,10 --minibatches 1 --save /dev/tty")
  matches("${out}" "Accuracy = 0\\.")
  matches("${err}" "^digits: cannot write /dev/tty: [^\n]*\n$")
endif()

# What may not be written is refused before training. Root may do all, unless it lays that down.
shell(0 "test $(id -u) != 0 && echo user || { setpriv --bounding-set=-dac_override,-chown true && echo root; } || true")
set(who "${out}")
set(as_user "'${DIGITS}' train --layers 64,5,10 --minibatches 1")
if(who STREQUAL "root\n")
  string(PREPEND as_user "setpriv --bounding-set=-dac_override,-chown ")
  # A file that everybody may write stays its owner's, where that can be.
  shell(0 "echo old >shared && chown 1 shared && chmod 666 shared && ${train} --save shared && ls -ln shared && head -1 shared")
  matches("${out}" "-rw-rw-rw- 1 1 [^\n]*\ndigit-playground model 1\n$")
  shell(0 "${as_user} --save shared && ls -ln shared && head -1 shared")
  matches("${out}" "-rw-rw-rw- 1 0 [^\n]*\ndigit-playground model 1\n$")
endif()
if(who)
  shell(2 "echo old >guarded && chmod 400 guarded && ${as_user} --save guarded")
  matches("${err}" "^digits: cannot write guarded: Permission denied\n$")
  shell(0 "cat guarded")
  matches("${out}" "^old\n$")
endif()

# What comes from outside does not reach the terminal as it is.
string(ASCII 27 escape)
foreach(options "train --save no/" "evaluate --csv x --model")
  shell(2 "digits ${options} '${escape}[2Jevil'")
  matches("${err}" "^digits: [^${escape}]*\\\\x1b\\[2Jevil[^${escape}]*\n$")
endforeach()
shell(2 "head -c 100000 /dev/zero | tr '\\0' 7 >long; digits train --seed \"$(cat long)\"")
string(LENGTH "${err}" length)
if(length GREATER 200)
  message(FATAL_ERROR "a message of ${length} characters")
endif()
matches("${err}" "expected a whole number from 0 to 4294967295\n$")
# Of a message that is too long for one line, both ends are said.
shell(2 "digits evaluate --csv x --model \"$(head -c 2000 /dev/zero | tr '\\0' a)\"")
string(LENGTH "${err}" length)
if(length GREATER 700)
  message(FATAL_ERROR "a message of ${length} characters")
endif()
matches("${err}" "^digits: cannot read aaa[^\n]*aaa\\.\\.\\.aaa[^\n]*\n$")
# A folder is no file.
shell(2 "mkdir folder; digits evaluate --csv x --model folder")
matches("${err}" "cannot read folder: it is a folder; expected a file\n$")
# A control character is no part of a number.
string(ASCII 14 shift)
shell(2 "digits train --learning-rate '${shift}5'")
matches("${err}" "learning_rate is .5; expected a number")

file(REMOVE_RECURSE ${folder})
