include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)

run(0 train --minibatches 300 --save ${folder}/model.txt)
# A digit 0, as the lecture prints it, with a header line.
file(WRITE ${folder}/digits.csv "p0,p1,label
0,0,5,13,9,1,0,0,0,0,13,15,10,15,5,0,0,3,15,2,0,11,8,0,0,4,12,0,0,8,8,0,0,5,8,0,0,9,8,0,0,4,11,0,1,12,7,0,0,2,14,5,10,12,0,0,0,0,6,13,10,0,0,0,0
")
run(0 evaluate --model ${folder}/model.txt --csv ${folder}/digits.csv --json)
json_equals(1 digits)
json_equals(1.0 accuracy)
json_equals(1 confusion 0 0)
run(0 evaluate --model ${folder}/model.txt --csv ${folder}/digits.csv)
matches("${out}" "Accuracy = 1\\.0000000")

# A file's ending is its format.
foreach(name model.safetensors model.npz)
  run(0 train --minibatches 300 --save ${folder}/${name})
  run(0 evaluate --model ${folder}/${name} --csv ${folder}/digits.csv --json)
  json_equals(1.0 accuracy)
endforeach()
file(RENAME ${folder}/model.npz ${folder}/wrong.safetensors)
run(2 evaluate --model ${folder}/wrong.safetensors --csv ${folder}/digits.csv)
matches("${err}" "wrong.safetensors: the length of the header is [0-9]+; expected at most [0-9]+ bytes")
run(2 evaluate --model ${folder}/model.safetensors --preset none --csv ${folder}/digits.csv)
matches("${err}" "preset is none; expected one of lecture")

# The same digit under another label is a mistake, and the only one in the gallery.
file(READ ${folder}/digits.csv rows)
string(REGEX REPLACE "0\n$" "7\n" wrong "${rows}")
string(REPLACE "p0,p1,label\n" "" wrong "${wrong}")
file(WRITE ${folder}/wrong.csv "${rows}${wrong}")
run(0 evaluate --model ${folder}/model.txt --csv ${folder}/wrong.csv --gallery ${folder}/wrong.svg)
file(READ ${folder}/wrong.svg gallery)
matches("${gallery}" "^<svg .*>1 of 2 digits are taken for others<.*>7 → 0<.*</svg>\n$")
# Of many mistakes it has the 96 first.
string(REPEAT "${wrong}" 97 many)
file(WRITE ${folder}/many.csv "${rows}${many}")
run(0 evaluate --model ${folder}/model.txt --csv ${folder}/many.csv --gallery ${folder}/many.svg)
file(READ ${folder}/many.svg gallery)
matches("${gallery}" ">97 of 98 digits are taken for others; the 96 with the largest outputs<")
string(REGEX MATCHALL "7 → 0" shown "${gallery}")
list(LENGTH shown count)
if(NOT count EQUAL 96)
  message(FATAL_ERROR "${count} mistakes are shown, wanted 96")
endif()
run(2 evaluate --model ${folder}/model.txt --csv ${folder}/wrong.csv --gallery ${folder}/none/wrong.svg)
matches("${err}" "none/wrong.svg: No such file or directory\n$")

file(WRITE ${folder}/short.csv "1,2,3\n")
run(2 evaluate --model ${folder}/model.txt --csv ${folder}/short.csv)
matches("${err}" "short.csv: the number of columns is 3; expected 64 or 784 pixels")
run(2 evaluate --model ${folder}/digits.csv --csv ${folder}/digits.csv)
matches("${err}" "digits.csv: line 1 of the model is \"p0,p1,label\"; expected \"digit-playground model 1\"\n$")
run(2 evaluate --model ${folder}/none --csv ${folder}/digits.csv)
matches("${err}" "cannot read .*none: No such file or directory\n$")

file(REMOVE_RECURSE ${folder})
