using System.ComponentModel;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Collects the unknown properties of an object. If a name is repeated, the last value is kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct UnknownMembersBuilder
{
    private ValueMapBuilder<RawJson> _members;

    /// <summary>Adds the current property.</summary>
    /// <param name="reader">The reader after <see cref="ModelReader.NextMember"/> found an unknown name.</param>
    /// <exception cref="System.Text.Json.JsonException">The value is not valid JSON.</exception>
    public void Add(ref ModelReader reader)
    {
        string name = reader.UnknownName;
        _members.Set(name, reader.ReadRaw());
    }

    /// <summary>Returns the collected properties.</summary>
    /// <returns>The properties by name.</returns>
    public ValueMap<RawJson> Build() => _members.Build();
}
