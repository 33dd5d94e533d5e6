#pragma once

#include <string_view>
#include <variant>

#include "files/table_survey.hpp"
#include "nn/files/digit_table.hpp"

namespace nn::files {

/// As TableSurvey::layout() says.
std::variant<TableLayout, TableRefusal> layout_of(const SurveyedTable& table,
                                                  std::string_view label);

}  // namespace nn::files
