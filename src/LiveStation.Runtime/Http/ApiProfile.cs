using System.ComponentModel;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The properties of an API that the transport needs. Generated from the header of the spec.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiProfile
{
    /// <summary>Initializes a new instance of the <see cref="ApiProfile"/> class.</summary>
    /// <param name="name">The name of the API.</param>
    /// <param name="contract">
    /// The <see cref="RuntimeContract.Version"/> that the generated code requires. It is checked by the constructor of
    /// the client, where the caller can handle the exception. This constructor runs in a static initializer.
    /// </param>
    /// <param name="defaultZone">The zone that is used if the options do not specify one.</param>
    /// <param name="envelope">The envelope of the responses.</param>
    /// <param name="errors">The error codes of the API.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="name"/>, <paramref name="defaultZone"/>, <paramref name="envelope"/> or
    /// <paramref name="errors"/> is null.
    /// </exception>
    public ApiProfile(string name, int contract, ApiZone defaultZone, Envelope envelope, ApiErrorCatalog errors)
    {
        Name = Guard.NotNull(name);
        Contract = contract;
        DefaultZone = Guard.NotNull(defaultZone);
        Envelope = Guard.NotNull(envelope);
        Errors = Guard.NotNull(errors);
    }

    /// <summary>The name of the API.</summary>
    public string Name { get; }

    /// <summary>The contract version that the generated code requires.</summary>
    internal int Contract { get; }

    /// <summary>The zone that is used if the options do not specify one.</summary>
    public ApiZone DefaultZone { get; }

    /// <summary>The envelope of the responses.</summary>
    public Envelope Envelope { get; }

    /// <summary>The error codes of the API.</summary>
    public ApiErrorCatalog Errors { get; }
}
