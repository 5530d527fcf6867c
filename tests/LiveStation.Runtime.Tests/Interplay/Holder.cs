using System.Text.Json.Serialization;

namespace LiveStation.Runtime.Tests.Interplay;

/// <summary>A user-defined type that contains every value type of the runtime.</summary>
public sealed record Holder
{
    public Open<SampleStatus> Status { get; init; }

    public Open<SampleStatus>? OtherStatus { get; init; }

    // A context ignores initial values of properties, so an absent one would not be a member.
    public required SampleStatus Plain { get; init; }

    public Secret Key { get; init; }

    public Secret? OtherKey { get; init; }

    public RawJson Extra { get; init; }

    public ValueList<Open<SampleStatus>> History { get; init; }

    public ValueList<long> Numbers { get; init; }

    public ValueList<ValueMap<Secret>> Nested { get; init; }

    public ValueMap<RawJson> Unknown { get; init; }

    public ValueMap<string> Labels { get; init; }

    public ResultList<Uri>? Results { get; init; }

    public NoContent Nothing { get; init; }
}

/// <summary>A user-defined context that lists only the user-defined type.</summary>
[JsonSerializable(typeof(Holder))]
[JsonSerializable(typeof(Dictionary<Open<SampleStatus>, int>))]
[JsonSerializable(typeof(Dictionary<SampleStatus, int>))]
[JsonSerializable(typeof(Dictionary<Secret, int>))]
internal sealed partial class HolderJson : JsonSerializerContext;
