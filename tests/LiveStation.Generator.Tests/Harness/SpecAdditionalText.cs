using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.Tests.Harness;

/// <summary>An additional file in memory; a file without text cannot be read.</summary>
internal sealed class SpecAdditionalText(string path, string? text) : AdditionalText
{
    private readonly SourceText? _source = text is null ? null : SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string? Text => text;

    /// <summary>Metadata of the item in addition to <c>LiveStationSpec=true</c>.</summary>
    public Dictionary<string, string> Metadata { get; init; } = [];

    public bool IsSpec { get; init; } = true;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _source;
}
