using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>One example of the spec, and the call that it responds to, created without the client.</summary>
internal sealed record SpecExample(OperationModel Operation, ExampleModel Example)
{
    /// <summary>The time at which all examples are sent. The examples of schedules are a few hours later.</summary>
    public static readonly DateTimeOffset Moment = new(2026, 8, 24, 2, 0, 0, TimeSpan.Zero);

    public string Name => $"{Operation.Id}/{Example.Name}";

    /// <summary>
    /// The example that the emulator returns for this call: itself, unless an earlier example has the same call.
    /// </summary>
    public SpecExample Answering => Operation.Examples
        .Select(example => this with { Example = example })
        .First(other => other.Target() == Target() && other.Example.Request == Example.Request);

    private ZoneModel Zone => Operation.Zones.Count > 0 ? Operation.Zones[0] : SpecModel.DefaultZone;

    public TestCall Call() => new(Target())
    {
        Method = Operation.Method,
        Region = Zone.Region,
        Timestamp = Moment.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        Body = Encoding.UTF8.GetBytes(Example.Request ?? ""),
    };

    /// <summary>The same call, with its query values in reverse order.</summary>
    public TestCall CallInReverse()
    {
        ExampleModel reversed = Example with { Query = Example.Query.Reverse().ToEquatableArray() };
        return (this with { Example = reversed }).Call();
    }

    private string Target()
    {
        string path = Operation.Path.Zip(Example.Path).Aggregate(Operation.Route, (route, pair) => route.Replace(
            $"{{{pair.First.Wire}}}", Uri.EscapeDataString(pair.Second), StringComparison.Ordinal));
        string query = string.Join('&', Example.Query.Select(
            value => $"{Uri.EscapeDataString(value.Wire)}={Uri.EscapeDataString(value.Text)}"));
        return Zone.Prefix + path + (query.Length > 0 ? $"?{query}" : "");
    }
}
