using System.ComponentModel;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Keeps the members of an object that no name is known for. Of members with one name the last wins.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct UnknownMembersBuilder
{
    private ValueMapBuilder<RawJson> _members;

    /// <summary>Keeps the member whose value the reader stands on.</summary>
    /// <param name="reader">
    /// The reader, after <see cref="ModelReader.NextMember"/> found a name it does not know.
    /// </param>
    /// <exception cref="System.Text.Json.JsonException">The value is not valid JSON.</exception>
    public void Add(ref ModelReader reader)
    {
        string name = reader.UnknownName;
        _members.Set(name, reader.ReadRaw());
    }

    /// <summary>The members that were kept.</summary>
    /// <returns>The members by name.</returns>
    public ValueMap<RawJson> Build() => _members.Build();
}
