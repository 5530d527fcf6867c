using System.Reflection;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Benchmarks.Building;

/// <summary>Programs that call the API. The first argument is an address, the second the ID of an operation.</summary>
internal static class CallingPrograms
{
    /// <summary>The operation that the programs with one operation call.</summary>
    public const string One = "getReStreamChannel";

    private static readonly string Programs = Path.Combine(Places.ProjectFolder, "Programs");
    private static readonly string Rivals = Path.Combine(Places.ProjectFolder, "Rivals");

    /// <summary>All operations of the client.</summary>
    public static IReadOnlyList<MethodInfo> Operations { get; } =
    [
        .. typeof(ILiveStationClient).GetProperties()
            .SelectMany(group => MethodsOf(group.PropertyType))
            .DistinctBy(IdOf),
    ];

    /// <summary>A program that calls nothing.</summary>
    public static SizedProgram Empty() => new("Empty", "", "return args.Length > 5 ? 1 : 0;");

    /// <summary>A program that calls operations of the generated client.</summary>
    /// <param name="name">Name of the program.</param>
    /// <param name="operations">The operations.</param>
    public static SizedProgram Ours(string name, IEnumerable<MethodInfo> operations) => new(
        name,
        $"""
        <Reference Include="{typeof(LiveStationClient).Assembly.Location}" />
        <Reference Include="{typeof(Secret).Assembly.Location}" />
        """,
        $$"""
        using LiveStation;
        using LiveStation.Runtime;

        ApiZone zone = new(new Uri(args[0]), "/api/v2", "KR");
        LiveStationClient client = new(
            new NcpCredentials("invented-access-key", "invented-secret-key-0123456789abcdef"),
            new ApiClientOptions { Zone = zone });
        switch (args[1])
        {
        {{string.Join('\n', operations.Select(CaseOf))}}
            default:
                return 1;
        }
        return 0;
        """);

    /// <summary>A program that calls one operation with HttpClient and System.Text.Json.</summary>
    public static SizedProgram Typical() => new(
        "Typical",
        $"""
        <Compile Include="{Path.Combine(Rivals, "PlainChannel.cs")}" />
        <Compile Include="{Path.Combine(Rivals, "PlainEnums.cs")}" />
        """,
        File.ReadAllText(Path.Combine(Programs, "Typical.cs")));

    /// <summary>Returns the ID of the operation that a method calls.</summary>
    public static string IdOf(MethodInfo method) => method.GetCustomAttribute<ApiOperationAttribute>()!.Id;

    // The attributes are on the classes. A paged list is called by page: its sequence calls the same operation.
    private static IEnumerable<MethodInfo> MethodsOf(Type group) => typeof(LiveStationClient).Assembly.GetExportedTypes()
        .Single(type => type.IsClass && type.IsAssignableTo(group))
        .GetMethods()
        .Where(method => method.IsDefined(typeof(ApiOperationAttribute)) && method.ReturnType.IsAssignableTo(typeof(Task))
            && !method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal));

    private static string CaseOf(MethodInfo method)
    {
        string group = typeof(ILiveStationClient).GetProperties()
            .Single(property => property.PropertyType.IsAssignableFrom(method.DeclaringType)).Name;
        IEnumerable<string> arguments = method.GetParameters()
            .Where(parameter => parameter.ParameterType != typeof(CancellationToken))
            .Select(parameter => SampleValues.Of(parameter.ParameterType));
        return $"""
                case "{IdOf(method)}":
                    await client.{group}.{method.Name}({string.Join(", ", arguments)});
                    break;
            """;
    }
}
