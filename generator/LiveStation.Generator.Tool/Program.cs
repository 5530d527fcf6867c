return LiveStation.Generator.Tool.Shell.Run(args, Console.Out, Console.Error);
