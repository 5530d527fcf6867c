global using LiveStation.Runtime;
global using LiveStation.Tests.Shared;
