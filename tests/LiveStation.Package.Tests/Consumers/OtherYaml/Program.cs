using Studio.Generated;

Console.WriteLine(ParserVersion.Text);
Console.WriteLine(typeof(LiveStationClient).FullName);
