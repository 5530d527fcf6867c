using System.ComponentModel;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>What the transport has to know about one API: generated from the head of its spec.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiProfile
{
    /// <summary>Describes an API.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="contract">
    /// The <see cref="RuntimeContract.Version"/> that the generated code was written for. It is checked by the
    /// constructor of a client, where an exception reaches whoever can act on it: this one runs in a static
    /// initializer.
    /// </param>
    /// <param name="defaultZone">Zone that is called unless the options name another.</param>
    /// <param name="envelope">What its answers are wrapped in.</param>
    /// <param name="errors">Its error codes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ApiProfile(string name, int contract, ApiZone defaultZone, Envelope envelope, ApiErrorCatalog errors)
    {
        Name = Guard.NotNull(name);
        Contract = contract;
        DefaultZone = Guard.NotNull(defaultZone);
        Envelope = Guard.NotNull(envelope);
        Errors = Guard.NotNull(errors);
    }

    /// <summary>Name of the API.</summary>
    public string Name { get; }

    /// <summary>Contract that the generated code was written for.</summary>
    internal int Contract { get; }

    /// <summary>Zone that is called unless the options name another.</summary>
    public ApiZone DefaultZone { get; }

    /// <summary>What its answers are wrapped in.</summary>
    public Envelope Envelope { get; }

    /// <summary>Its error codes.</summary>
    public ApiErrorCatalog Errors { get; }
}
