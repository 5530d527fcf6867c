using System.Globalization;

namespace LiveStation.Emulator;

/// <summary>The command line of the standalone program.</summary>
/// <param name="Port">Port to listen on; 0 takes a free one.</param>
/// <param name="AccessKey">Access key to accept; null makes one up.</param>
/// <param name="SecretKey">Secret key to accept; null makes one up.</param>
internal sealed record EmulatorArguments(int Port, string? AccessKey, string? SecretKey)
{
    /// <summary>How to call the program.</summary>
    public const string Usage = """
        livestation-emulator [--port N] [--access-key KEY] [--secret-key SECRET]

          --port        port on 127.0.0.1; 5250 when left out, 0 for any free one
          --access-key  access key to accept; made up when left out
          --secret-key  secret key to accept; made up when left out

        """;

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">It cannot be understood; the message says why.</exception>
    public static EmulatorArguments Parse(IReadOnlyList<string> args)
    {
        EmulatorArguments read = new(Port: 5250, AccessKey: null, SecretKey: null);
        for (int i = 0; i < args.Count; i += 2)
        {
            string? value = i + 1 < args.Count ? args[i + 1] : null;
            read = args[i] switch
            {
                "--port" => read with { Port = ReadPort(value) },
                "--access-key" => read with { AccessKey = Required(args[i], value) },
                "--secret-key" => read with { SecretKey = Required(args[i], value) },
                _ => throw new FormatException($"There is no option {args[i]}."),
            };
        }
        return read;
    }

    private static int ReadPort(string? value) =>
        ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port)
            ? port
            : throw new FormatException("--port needs a number from 0 to 65535.");

    private static string Required(string option, string? value) =>
        string.IsNullOrEmpty(value) ? throw new FormatException($"{option} needs a value.") : value;
}
