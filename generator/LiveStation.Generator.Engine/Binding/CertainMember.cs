using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// A member that examples must have. Whoever extends a spec cannot change the examples of its other files, which are
/// older than the member.
/// </summary>
/// <param name="Wire">Name of the member.</param>
/// <param name="Extension">The file that adds it to a declaration of another file; null for a member of the declaration.</param>
internal sealed record CertainMember(string Wire, string? Extension)
{
    /// <summary>The member under a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="declaration">The file of the declaration that it belongs to.</param>
    public static CertainMember Of(ScalarNode key, string declaration) =>
        new(key.Text, key.Span.File == declaration ? null : key.Span.File);

    /// <summary>Whether an example has to have it.</summary>
    /// <param name="example">A key in the example.</param>
    public bool IsKnownTo(ScalarNode example) => Extension is null || Extension == example.Span.File;
}
