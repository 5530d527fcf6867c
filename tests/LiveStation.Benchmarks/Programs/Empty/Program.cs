// The operations of the other two programs, without JSON.
byte[] events = File.ReadAllBytes(args[0]);
byte[] channel = File.ReadAllBytes(args[1]);
byte[] request = File.ReadAllBytes(args[2]);
return events.Length > 0 && channel.Length > 0 && request.Length > 0 ? 0 : 1;
