namespace LiveStation.CommandLine.Running;

/// <summary>What commands know about the program that contains them.</summary>
/// <param name="Name">Name of the program, as in the folder of its profiles.</param>
/// <param name="Version">Version of the program.</param>
/// <param name="Prefix">How the program is called, before the name of a command.</param>
/// <param name="VariablePrefix">Beginning of the names of its environment variables, such as <c>LIVESTATION_</c>.</param>
internal sealed record ProgramInfo(string Name, string Version, string Prefix, string VariablePrefix)
{
    /// <summary>Name of the environment variable for the access key.</summary>
    public string AccessKeyVariable => VariablePrefix + "ACCESS_KEY";

    /// <summary>Name of the environment variable for the secret key: other processes could read an argument.</summary>
    public string SecretKeyVariable => VariablePrefix + "SECRET_KEY";

    /// <summary>Name of the environment variable for the address to call.</summary>
    public string EndpointVariable => VariablePrefix + "ENDPOINT";

    /// <summary>Name of the environment variable for the profile.</summary>
    public string ProfileVariable => VariablePrefix + "PROFILE";

    /// <summary>The names of the variables for both keys, for use in a sentence.</summary>
    public string BothVariables => $"{AccessKeyVariable} and {SecretKeyVariable}";
}
