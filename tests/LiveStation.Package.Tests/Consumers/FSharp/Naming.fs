module Naming

let name = "morning_yoga"
