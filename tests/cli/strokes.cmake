# Pen strokes and bitmaps, as `evaluate` and `rasterize` take them.
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)

# A 0, a 1 of one stroke, as UCI's pendigits-orig would have them, y upwards.
set(pen [[
.LEXICON "0" "1"
.SEGMENT DIGIT 0 ? "0"
.COMMENT 0 3 1
.PEN_DOWN
 200 400
 150 350
 130 250
 150 150
 200 100
 250 150
 270 250
 250 350
 200 400
.PEN_UP
.DT 100

.SEGMENT DIGIT 1 ? "1"
.COMMENT 1 7 1
.PEN_DOWN
 100 400
 100 100
.PEN_UP
]])
file(WRITE ${folder}/pen.txt "${pen}")

run(0 rasterize --strokes ${folder}/pen.txt --out ${folder}/bitmaps.txt)
matches("${out}" "^2 digits of 2 writers\n$")
file(READ ${folder}/bitmaps.txt bitmaps)
string(REGEX MATCHALL "[^\n]+" rows "${bitmaps}")
list(LENGTH rows count)
if(NOT count EQUAL 66)
  message(FATAL_ERROR "${count} lines, wanted 66")
endif()
list(GET rows 32 zero)
list(GET rows 65 one)
if(NOT zero STREQUAL " 0" OR NOT one STREQUAL " 1")
  message(FATAL_ERROR "labels \"${zero}\" and \"${one}\"")
endif()
list(GET rows 0 upper)
matches("${upper}" "^0+11+0+$")
list(GET rows 48 middle)  # of the 1: as wide as the pen, in the middle
matches("${middle}" "^00000000000000111100000000000000$")
run(0 rasterize --strokes ${folder}/pen.txt --out ${folder}/thin.txt --pen-width 2)
file(READ ${folder}/thin.txt thin)
matches("${thin}" "\n00000000000000011000000000000000\n")

# The rasterized digits are what `evaluate` sees with sharp edges.
run(0 train --minibatches 300 --save ${folder}/model.txt)
run(0 evaluate --model ${folder}/model.txt --bitmaps ${folder}/bitmaps.txt --json)
set(expected "${out}")
json_equals(2 digits)
json_equals(1 confusion 0 0)
function(evaluates_equally wanted)
  run(0 evaluate --model ${folder}/model.txt --strokes ${folder}/pen.txt --json ${ARGN})
  set(equal FALSE)
  if(out STREQUAL expected)
    set(equal TRUE)
  endif()
  if(NOT equal STREQUAL wanted)
    message(FATAL_ERROR "--strokes ${ARGN}: ${out}\nbitmaps: ${expected}")
  endif()
endfunction()
evaluates_equally(TRUE --edges sharp)
evaluates_equally(FALSE --edges smooth)
evaluates_equally(FALSE --edges sharp --pen-width 2)
evaluates_equally(FALSE --edges sharp --no-normalize)
run(0 evaluate --model ${folder}/model.txt --strokes ${folder}/pen.txt)
matches("${out}" "^\\[\\[[^\n]*\\]\n.*\n\nAccuracy = [01]\\.[0-9]+\n$")

# Bad options and damaged files: one line, and nothing half-written.
function(refused regex)
  run(2 ${ARGN})
  matches("${err}" "^digits: [^\n]*${regex}\n$")
endfunction()
set(rasterize rasterize --out ${folder}/bitmaps.txt --strokes)
set(evaluate evaluate --model ${folder}/model.txt)
refused("the pen's width is 17; expected 0\\.5 to 16" ${rasterize} ${folder}/pen.txt --pen-width 17)
refused("the pen's width is wide; expected 0\\.5 to 16" ${rasterize} ${folder}/pen.txt --pen-width wide)
refused("edges is round; expected one of sharp,smooth" ${evaluate} --strokes ${folder}/pen.txt --edges round)
string(REPLACE " 130 250" " 130" damaged "${pen}")
file(WRITE ${folder}/damaged.txt "${damaged}")
foreach(command "${rasterize}" "${evaluate};--strokes")
  refused("damaged\\.txt: line 7 is \"130\"; expected two numbers x and y" ${command} ${folder}/damaged.txt)
  refused("cannot read [^\n]*none: No such file or directory" ${command} ${folder}/none)
endforeach()
string(SUBSTRING "${bitmaps}" 0 400 cut)
file(WRITE ${folder}/cut.txt "${cut}")
refused("cut\\.txt: line 13, length of row 13 is 4; expected 32 characters" ${evaluate} --bitmaps ${folder}/cut.txt)
refused("cannot write [^\n]*nowhere/out: No such file or directory"
  rasterize --strokes ${folder}/pen.txt --out ${folder}/nowhere/out)
file(READ ${folder}/bitmaps.txt kept)
file(GLOB partial ${folder}/*.partial)
if(NOT kept STREQUAL bitmaps OR NOT partial STREQUAL "")
  message(FATAL_ERROR "bitmaps.txt changed, or left behind: ${partial}")
endif()

file(REMOVE_RECURSE ${folder})
