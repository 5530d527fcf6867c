global using LiveStation.AspNetCore.Callbacks;
global using LiveStation.Runtime;
