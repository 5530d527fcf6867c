using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>One kind of output, with value equality. It depends on the model only, not on earlier stages.</summary>
/// <param name="Word">The name by which users select it.</param>
/// <param name="Title">A short description.</param>
/// <param name="Hosts">The hosts that can write it.</param>
public abstract record Flavour(string Word, string Title, FlavourHosts Hosts)
{
    /// <summary>The naming rules of its output language; null when names of a spec cannot conflict.</summary>
    internal virtual NameBook? Names => null;

    /// <summary>
    /// The format of its main files. Only C# depends on C# options such as the namespace, and only C# can be written by the
    /// compiler host.
    /// </summary>
    internal virtual FileKind Output => FileKind.Text;

    /// <summary>Whether it writes documentation of the spec and therefore depends on the option for its languages.</summary>
    internal virtual bool HasDocumentation => false;

    /// <summary>The options that it has beside those of all flavours.</summary>
    public virtual EquatableArray<OutputOption> Options => default;

    /// <summary>The flavour whose output this flavour uses, and which is written with it; null when there is none.</summary>
    internal virtual Flavour? Base => null;

    /// <summary>The flavour that all bases lead to: itself when it has no base.</summary>
    internal Flavour Root => Base?.Root ?? this;

    /// <summary>Its bases, the lowest first, and the flavour itself.</summary>
    internal IEnumerable<Flavour> WithBases => [.. Base?.WithBases ?? [], this];

    /// <summary>Plans the files to write, without those of its base.</summary>
    /// <param name="model">The API.</param>
    /// <param name="options">The options that the host chose.</param>
    internal abstract EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options);

    /// <inheritdoc />
    public sealed override string ToString() => Word;
}
