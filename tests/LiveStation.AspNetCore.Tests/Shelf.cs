using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.AspNetCore.Tests;

/// <summary>A recursive type in the shape of generated types.</summary>
[JsonConverter(typeof(ModelConverter<Shelf, ShelfJson>))]
public sealed record Shelf
{
    public string? Label { get; init; }
}

/// <summary>Its codec. The JSON that it reads and writes is not relevant here.</summary>
public sealed class ShelfJson : ModelCodec<Shelf>
{
    private static readonly ShelfJson Instance = new();

    /// <inheritdoc />
    public override Shelf ReadTolerantly(ref ModelReader reader) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, Shelf value) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Describe(MemberSchemas members)
    {
        members.Optional("below", Instance);
        members.Optional("beside", Instance.List);
        members.Optional("label", Codecs.String);
    }
}
