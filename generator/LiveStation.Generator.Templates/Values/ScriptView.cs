using LiveStation.Generator.Engine.Templates;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Values;

/// <summary>An object of the model as templates see it. It cannot be changed.</summary>
/// <param name="view">The object.</param>
internal sealed class ScriptView(ViewObject view) : IScriptObject
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <summary>The kind of object, such as <c>operation</c>.</summary>
    public string Kind => view.Kind;

    /// <inheritdoc />
    public int Count => view.Names.Count();

    /// <inheritdoc />
    public bool IsReadOnly
    {
        get => true;
        set
        {
            // It is always read-only.
        }
    }

    /// <inheritdoc />
    public IEnumerable<string> GetMembers() => view.Names;

    /// <inheritdoc />
    public bool Contains(string member) => view.Contains(member);

    /// <inheritdoc />
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        // Inside of `with`, other objects can have the member.
        if (!view.Contains(member))
        {
            value = null;
            return false;
        }
        if (!_values.TryGetValue(member, out value))
            _values[member] = value = ScriptValue.Of(view.ValueOf(member));
        return true;
    }

    /// <inheritdoc />
    public bool CanWrite(string member) => false;

    /// <inheritdoc />
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc />
    public bool Remove(string member) => false;

    /// <inheritdoc />
    public void SetReadOnly(string member, bool readOnly)
    {
        // Each member is always read-only.
    }

    /// <inheritdoc />
    public IScriptObject Clone(bool deep) => this;
}
