namespace LiveStation.Mcp.Tests.Support;

/// <summary>Options of servers that many tests share.</summary>
internal static class Offers
{
    public static ApiToolOptions ReadOnly { get; } = new();

    public static ApiToolOptions Writable { get; } = new() { AllowWrites = true };

    public static ApiToolOptions Small { get; } = new() { Tools = ApiToolSet.Small };

    public static ApiToolOptions SmallWritable { get; } = new() { Tools = ApiToolSet.Small, AllowWrites = true };

    public static ApiToolOptions Korean { get; } = new() { AllowWrites = true, Language = ApiLanguage.Korean };
}
