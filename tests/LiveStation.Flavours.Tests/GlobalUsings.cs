global using LiveStation.Tests.Shared;
