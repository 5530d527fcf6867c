using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>An object with the structure of generated ones.</summary>
[JsonConverter(typeof(ModelConverter<SampleChannel, SampleChannelJson>))]
public sealed record SampleChannel
{
    public string Id { get; init; } = "";

    public string? Name { get; init; }

    public Open<SampleStatus> Status { get; init; }

    public DateTimeOffset CreatedTime { get; init; }

    public TimeSpan? Length { get; init; }

    public Uri? Address
    {
        get => _uriOfAddress.Value;
        init => _uriOfAddress = new LazyUri(value);
    }

    private LazyUri _uriOfAddress;

    internal ref LazyUri UriOfAddress() => ref _uriOfAddress;

    public Secret StreamKey { get; init; }

    public SampleAlert Alert { get; init; } = new();

    public SampleAlert? Backup { get; init; }

    public ValueList<SampleAlert> Steps { get; init; }

    public ValueMap<long>? Counts { get; init; }

    public ValueMap<RawJson> UnknownMembers { get; init; }
}
