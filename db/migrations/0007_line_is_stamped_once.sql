-- A line's hash is made of the moment that it keeps: what stamps a row goes before what chains it (triggers of one
-- table go by name), or a line that waited for another would be kept with another moment than its hash says.
alter trigger chain on event rename to then_chain;
