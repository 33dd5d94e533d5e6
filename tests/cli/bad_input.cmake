include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)

# One line that names the thing, exit status 2, nothing on the output.
function(refused regex)
  run(2 ${ARGN})
  matches("${err}" "^digits: [^\n]*${regex}[^\n]*\n$")
  if(NOT out STREQUAL "")
    message(FATAL_ERROR "digits ${ARGN} printed: ${out}")
  endif()
endfunction()

refused("learning_rate is nan; expected a number from 1e-8 to 1000" train --learning-rate nan)
refused("learning_rate is -1; expected" train --learning-rate=-1)
refused("batch_size is 1438; expected a whole number from 1 to 1437" train --batch-size 1438)
refused("entry 2 of layers is 0; expected a whole number from 1 to 1024" train --layers 64,0,10)
refused("entry 2 of layers is 5000; expected" train --layers 64,5000,10)
refused("preset is best; expected one of lecture, figure, modern" train --preset best)
refused("loss is hinge; expected one of squared_error,cross_entropy" gradcheck --loss hinge)
refused("--colour" train --colour red)
refused("subcommand" )
refused("--model" evaluate --csv x)

# Found before training, and nothing half-written.
refused("cannot write .*nowhere/model: No such file or directory" train --save ${folder}/nowhere/model)
refused("it is a folder" train --save ${folder})
file(WRITE ${folder}/model "kept")
refused("seed is x" train --seed x --save ${folder}/model)
file(READ ${folder}/model kept)
file(GLOB left ${folder}/*)
if(NOT kept STREQUAL "kept" OR NOT left STREQUAL "${folder}/model")
  message(FATAL_ERROR "${folder}/model holds ${kept}, beside it: ${left}")
endif()

file(REMOVE_RECURSE ${folder})
