using System.Globalization;
using System.Reflection;
using LiveStation.Client.Tests.Support;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Client.Tests.Wire;

/// <summary>Arguments in the C# types of a method's parameters, created from the texts of an example.</summary>
internal static class WireValue
{
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    public static object Of(TypeRef type, string text) => type switch
    {
        EnumRef named => Word(named.Name, text),
        ScalarRef { Kind: ScalarKind.Text } => text,
        ScalarRef { Kind: ScalarKind.Integer32 } => int.Parse(text, CultureInfo.InvariantCulture),
        ScalarRef { Kind: ScalarKind.Integer64 } => long.Parse(text, CultureInfo.InvariantCulture),
        ScalarRef { Kind: ScalarKind.Number } => double.Parse(text, CultureInfo.InvariantCulture),
        ScalarRef { Kind: ScalarKind.Boolean } => bool.Parse(text),
        ScalarRef { Kind: ScalarKind.DurationMilliseconds } => TimeSpan.FromMilliseconds(long.Parse(text, CultureInfo.InvariantCulture)),
        ScalarRef { Kind: ScalarKind.DurationSeconds } => TimeSpan.FromSeconds(long.Parse(text, CultureInfo.InvariantCulture)),
        ScalarRef { Kind: ScalarKind.DurationMinutes } => TimeSpan.FromMinutes(long.Parse(text, CultureInfo.InvariantCulture)),
        ScalarRef { Kind: ScalarKind.TimestampMilliseconds } =>
            DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(text, CultureInfo.InvariantCulture)),
        ScalarRef { Kind: ScalarKind.TimestampKst14 } =>
            new DateTimeOffset(DateTime.ParseExact(text, "yyyyMMddHHmmss", CultureInfo.InvariantCulture), Korea),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Nothing that stands in a path or a query."),
    };

    private static object Word(string name, string text)
    {
        Type words = ClientType(name);
        string member = Spec.Enums[name].Values.Single(value => value.Text == text).Name;
        MethodInfo opened = typeof(Open<>).MakeGenericType(words).GetMethod("op_Implicit")!;
        return opened.Invoke(null, [Enum.Parse(words, member)])!;
    }

    public static Type ClientType(string name) =>
        typeof(LiveStationClient).Assembly.GetType("LiveStation." + name).ShouldNotBeNull(name);
}
