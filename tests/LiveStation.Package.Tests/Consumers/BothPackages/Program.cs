Console.WriteLine("one client too many");
