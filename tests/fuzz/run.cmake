# cmake -D FUZZER=... -D RUNS=... -D SECONDS=... -D LENGTH=... -D SEEDS=... -D FOUND=... -P run.cmake
# Other inputs each day; the same with FUZZ_SEED in the environment, for they begin from the same files.
string(TIMESTAMP seconds "%s" UTC)
math(EXPR seed "${seconds} / 86400")
if(DEFINED ENV{FUZZ_SEED})
  set(seed $ENV{FUZZ_SEED})
endif()
message(STATUS "FUZZ_SEED=${seed} repeats this")

# What it finds goes to the first folder, so that must be the build's.
file(REMOVE_RECURSE ${FOUND})
file(MAKE_DIRECTORY ${FOUND})
execute_process(
  COMMAND ${FUZZER} -runs=${RUNS} -max_total_time=${SECONDS} -seed=${seed} -max_len=${LENGTH} -timeout=20
    -print_final_stats=1 ${FOUND} ${SEEDS}
  RESULT_VARIABLE status)
if(status)
  message(FATAL_ERROR "FUZZ_SEED=${seed} ended with ${status}")
endif()
