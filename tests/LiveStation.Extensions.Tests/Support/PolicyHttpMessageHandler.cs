namespace Microsoft.Extensions.Http;

/// <summary>Has the name of the handler of Microsoft.Extensions.Http.Polly.</summary>
internal sealed class PolicyHttpMessageHandler : DelegatingHandler;
