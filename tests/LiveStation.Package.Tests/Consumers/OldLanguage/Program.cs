Console.WriteLine("no client yet");
