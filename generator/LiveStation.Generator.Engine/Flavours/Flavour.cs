using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>One kind of output: a value, equal to every other of its kind. It sees the model and nothing before it.</summary>
/// <param name="Word">The word by which users choose it.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Hosts">Who can write it.</param>
public abstract record Flavour(string Word, string Title, FlavourHosts Hosts)
{
    /// <summary>The names of its language of output; null where no name of a spec can clash.</summary>
    internal virtual NameBook? Names => null;

    /// <summary>
    /// What reads its main files. Only C# depends on the options that only C# has, such as the namespace, and only C# can be
    /// written in the compiler.
    /// </summary>
    public virtual FileKind Output => FileKind.Text;

    /// <summary>Whether it writes documentation of the spec, and so depends on the option for its languages.</summary>
    public virtual bool HasDocumentation => false;

    /// <summary>Plans the files to write.</summary>
    /// <param name="model">The API.</param>
    /// <param name="options">What the host chose.</param>
    public abstract EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options);

    /// <inheritdoc />
    public sealed override string ToString() => Word;
}
