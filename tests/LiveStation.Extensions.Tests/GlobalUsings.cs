global using LiveStation.Runtime;
