using System.Globalization;
using System.Reflection;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Tests.Shared;

/// <summary>Converts texts of an example to the C# types of the client's parameters.</summary>
internal static class ClientValue
{
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    public static object Of(TypeRef type, string text) => type switch
    {
        EnumRef named => EnumValue(named.Name, text),
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
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A path or a query cannot contain this type."),
    };

    public static Type TypeNamed(string name) =>
        typeof(LiveStationClient).Assembly.GetType("LiveStation." + name).ShouldNotBeNull(name);

    private static object EnumValue(string name, string text)
    {
        Type values = TypeNamed(name);
        string member = Spec.Enums[name].Values.Single(value => value.Text == text).Name;
        MethodInfo open = typeof(Open<>).MakeGenericType(values).GetMethod("op_Implicit")!;
        return open.Invoke(null, [Enum.Parse(values, member)])!;
    }
}
