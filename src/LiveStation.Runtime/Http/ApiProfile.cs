using System.Globalization;

namespace LiveStation.Runtime.Http;

/// <summary>What the transport has to know about one API: generated from the head of its spec.</summary>
public sealed class ApiProfile
{
    /// <summary>Describes an API.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="contract">
    /// The <see cref="RuntimeContract.Version"/> that the generated code was written for.
    /// </param>
    /// <param name="defaultZone">Zone that is called unless the options name another.</param>
    /// <param name="envelope">What its answers are wrapped in.</param>
    /// <param name="errors">Its error codes.</param>
    /// <exception cref="InvalidOperationException">The generated code was written for another runtime.</exception>
    public ApiProfile(string name, int contract, ApiZone defaultZone, Envelope envelope, ApiErrorCatalog errors)
    {
        Name = Guard.NotNull(name);
        if (contract != RuntimeContract.Version)
        {
            throw new InvalidOperationException(string.Format(
                CultureInfo.InvariantCulture,
                "The generated client of {0} was written for contract {1} of LiveStation.Runtime; this runtime has "
                + "contract {2}. Reference the generator and LiveStation.Runtime in the same version.",
                name,
                contract,
                RuntimeContract.Version));
        }
        DefaultZone = Guard.NotNull(defaultZone);
        Envelope = Guard.NotNull(envelope);
        Errors = Guard.NotNull(errors);
    }

    /// <summary>Name of the API.</summary>
    public string Name { get; }

    /// <summary>Zone that is called unless the options name another.</summary>
    public ApiZone DefaultZone { get; }

    /// <summary>What its answers are wrapped in.</summary>
    public Envelope Envelope { get; }

    /// <summary>Its error codes.</summary>
    public ApiErrorCatalog Errors { get; }
}
