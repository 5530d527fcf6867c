namespace LiveStation.Emulator;

/// <summary>The command line of the standalone program.</summary>
/// <param name="Port">Port to listen on; 0 takes a free one.</param>
/// <param name="AccessKey">Access key to accept; null makes one up.</param>
/// <param name="SecretKey">Secret key to accept; null makes one up.</param>
internal sealed record EmulatorArguments(int Port, string? AccessKey, string? SecretKey)
{
    /// <summary>How to call the program.</summary>
    public const string Usage = $"""
        dotnet run --project src/LiveStation.Emulator -- [--port N] [--access-key KEY]
            [--secret-key SECRET]

          {PortOption.Name}        {PortOption.Summary}
          --access-key  access key to accept; made up when left out
          --secret-key  secret key to accept; made up when left out

        """;

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">It cannot be understood; the message says why.</exception>
    public static EmulatorArguments Parse(IReadOnlyList<string> args)
    {
        EmulatorArguments read = new(PortOption.Default, AccessKey: null, SecretKey: null);
        for (int i = 0; i < args.Count; i += 2)
        {
            string? value = i + 1 < args.Count ? args[i + 1] : null;
            read = args[i] switch
            {
                PortOption.Name => read with { Port = PortOption.Read(value) },
                "--access-key" => read with { AccessKey = Required(args[i], value) },
                "--secret-key" => read with { SecretKey = Required(args[i], value) },
                _ => throw new FormatException($"There is no option {args[i]}."),
            };
        }
        return read;
    }

    private static string Required(string option, string? value) =>
        string.IsNullOrEmpty(value) ? throw new FormatException($"{option} needs a value.") : value;
}
