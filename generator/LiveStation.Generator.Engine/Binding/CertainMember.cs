using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// A member that examples must have. The author of an extension cannot change the examples in the other files,
/// which were written before the member was added.
/// </summary>
/// <param name="Wire">Name of the member.</param>
/// <param name="Extension">The file that adds it to a declaration of another file; null for a member of the declaration.</param>
internal sealed record CertainMember(string Wire, string? Extension)
{
    /// <summary>Returns the member under a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="declaration">The file of the declaration that contains the member.</param>
    public static CertainMember Of(ScalarNode key, string declaration) =>
        new(key.Text, key.File == declaration ? null : key.File);

    /// <summary>Indicates whether an example must have the member.</summary>
    /// <param name="example">A key in the example.</param>
    public bool IsKnownTo(ScalarNode example) => Extension is null || Extension == example.File;
}
