using LiveStation.Generator.Engine.Text;
using Scriban.Parsing;

namespace LiveStation.Generator.Templates.Files;

/// <summary>The templates of one folder by name.</summary>
/// <param name="files">The templates that the host has read.</param>
/// <param name="find">Reads another template of the folder; null if there are no others.</param>
internal sealed class TemplateSet(IEnumerable<SpecFile> files, Func<string, SpecFile?>? find)
{
    private readonly Dictionary<string, TemplateSource> _sources =
        files.ToDictionary(file => file.Name, file => new TemplateSource(file), StringComparer.Ordinal);

    /// <summary>Names of the templates, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. _sources.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>Returns a template; null if there is none with this name.</summary>
    /// <param name="name">Name of the template.</param>
    public TemplateSource? Find(string name)
    {
        if (!_sources.TryGetValue(name, out TemplateSource? source) && find?.Invoke(name) is { } file)
            _sources[name] = source = new TemplateSource(file);
        return source;
    }

    /// <summary>Returns the place of a span in the file of its template; null for a span outside of the templates.</summary>
    /// <param name="span">The span.</param>
    public SpecSpan? PlaceOf(SourceSpan span) => Find(span.FileName ?? "")?.SpanOf(span.Start.Offset, span.End.Offset + 1);
}
