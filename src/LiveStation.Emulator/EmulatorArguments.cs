
namespace LiveStation.Emulator;

/// <summary>The command line of the standalone program, and the keys from its environment variables.</summary>
/// <param name="Port">Port to listen on; 0 selects a free port.</param>
/// <param name="AccessKey">Access key to accept; null generates a random one.</param>
/// <param name="SecretKey">Secret key to accept; null generates a random one.</param>
/// <param name="CheckRegion">Whether the region header is checked.</param>
/// <param name="AllowUnsigned">Whether calls without a signature are accepted.</param>
internal sealed record EmulatorArguments(int Port, string? AccessKey, string? SecretKey, bool CheckRegion, bool AllowUnsigned)
{
    /// <summary>Name of the environment variable for the access key.</summary>
    public const string AccessKeyVariable = "LIVESTATION_ACCESS_KEY";

    /// <summary>Name of the environment variable for the secret key.</summary>
    public const string SecretKeyVariable = "LIVESTATION_SECRET_KEY";

    /// <summary>The option that disables the check of the region.</summary>
    public const string NoRegionCheck = "--no-region-check";

    /// <summary>A short description of that option.</summary>
    public const string NoRegionCheckSummary = "accept calls whose region header is missing or wrong";

    /// <summary>The option that accepts calls without a signature.</summary>
    public const string Unsigned = "--unsigned";

    /// <summary>A short description of that option.</summary>
    public const string UnsignedSummary = "accept calls without a signature, such as those of .http files";

    /// <summary>The usage text of the program.</summary>
    public const string Usage = $"""
        dotnet run --project src/LiveStation.Emulator -- [--port N] [--access-key KEY]
            [--secret-key SECRET] [{NoRegionCheck}] [{Unsigned}]

          {PortOption.Name}             {PortOption.Summary}
          --access-key       access key to accept; by default, the value of the
                             environment variable {AccessKeyVariable}, or a
                             generated key
          --secret-key       secret key to accept; by default, the value of the
                             environment variable {SecretKeyVariable}, or a
                             generated key. Prefer the variable, because other users
                             of the machine can read command lines
          {NoRegionCheck}  {NoRegionCheckSummary}
          {Unsigned}         {UnsignedSummary}

        """;

    /// <summary>Reads a command line.</summary>
    /// <param name="args">The arguments of the command line.</param>
    /// <param name="variable">Reads an environment variable; null if it is not set.</param>
    /// <exception cref="FormatException">The command line is invalid; the message contains the reason.</exception>
    public static EmulatorArguments Parse(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        EmulatorArguments read = new(
            PortOption.Default,
            Given(variable(AccessKeyVariable)),
            Given(variable(SecretKeyVariable)),
            CheckRegion: true,
            AllowUnsigned: false);
        Queue<string> tokens = new(args);
        while (tokens.TryDequeue(out string? token))
        {
            read = token switch
            {
                NoRegionCheck => read with { CheckRegion = false },
                Unsigned => read with { AllowUnsigned = true },
                PortOption.Name => read with { Port = PortOption.Read(Next(tokens)) },
                "--access-key" => read with { AccessKey = Required(token, Next(tokens)) },
                "--secret-key" => read with { SecretKey = Required(token, Next(tokens)) },
                _ => throw new FormatException($"There is no option {token}."),
            };
        }
        return read;
    }

    private static string? Next(Queue<string> tokens) => tokens.TryDequeue(out string? token) ? token : null;

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static string Required(string option, string? value) =>
        string.IsNullOrEmpty(value) ? throw new FormatException($"{option} needs a value.") : value;
}
